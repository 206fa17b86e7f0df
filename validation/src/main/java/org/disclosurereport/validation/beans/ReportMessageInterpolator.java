package org.disclosurereport.validation.beans;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Messages of this library in Chinese unless the locale is English, whatever the JVM's default locale.
 *
 * <p>Without it a provider looks for its bundle by the rules of {@link java.util.ResourceBundle}: for a language that has no bundle, such
 * as German, it takes the bundle of the JVM's default locale, which may be English. Messages of other constraints are the host's and are
 * left as they are. For example
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.messageInterpolator(
 *         new ReportMessageInterpolator(configuration.getDefaultMessageInterpolator(), () -> localeOfTheRequest()));
 * }</pre>
 *
 * <p>The starter for Spring Boot does that by itself. Thread-safe if what it is given is.
 */
public final class ReportMessageInterpolator implements MessageInterpolator {
    private static final String OWN = "{org.disclosurereport.";

    private final MessageInterpolator others;
    private final Supplier<Locale> locale;

    /**
     * Makes an interpolator.
     *
     * @param others finds the messages
     * @param locale gives the locale of a message for which the provider names none, such as that of the current request
     */
    public ReportMessageInterpolator(MessageInterpolator others, Supplier<Locale> locale) {
        this.others = Objects.requireNonNull(others, "others");
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate.contains(OWN)
                ? others.interpolate(messageTemplate, context, language(locale.get()))
                : others.interpolate(messageTemplate, context);
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale asked) {
        return others.interpolate(messageTemplate, context, messageTemplate.contains(OWN) ? language(asked) : asked);
    }

    private static Locale language(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
    }
}
