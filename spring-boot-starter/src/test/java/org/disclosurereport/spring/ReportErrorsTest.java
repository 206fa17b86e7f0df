package org.disclosurereport.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.input.UnreadableInputException;
import org.disclosurereport.json.ReportDatabindException;
import org.disclosurereport.validation.ConsistentReport;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is found in exceptions, whoever threw them. */
class ReportErrorsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** What a host receives. */
    public record Submission(
            @NotNull String sender, @Valid @ConsistentReport DisclosureReport report) {
        /** {@return the sender, as a bean has it} */
        public String getSender() {
            return sender;
        }
    }

    /**
     * A host's method.
     *
     * @param report what it receives
     */
    public void take(@ConsistentReport DisclosureReport report) {}

    private static List<Map<String, Object>> shown(Exception exception) {
        return ReportErrors.find(exception).orElseThrow().stream()
                .map(error -> error.toMap(Locale.ENGLISH))
                .toList();
    }

    @Test
    void whatOtherValidatorsOfTheHostFoundIsAmongTheErrors() {
        Submission submission = new Submission("a", Samples.BROKEN);
        BeanPropertyBindingResult binding = new BeanPropertyBindingResult(submission, "submission");
        binding.addError(new ObjectError("submission", "too many today"));
        binding.addError(new FieldError("submission", "offices[2].name", "unknown office"));
        assertThat(ReportErrors.find(new BindException(binding)))
                .as("nothing about a report")
                .isEmpty();
        for (ConstraintViolation<Submission> violation : VALIDATOR.validate(submission)) {
            ObjectError error = new ObjectError("submission", violation.getMessage());
            error.wrap(violation);
            binding.addError(error);
        }
        assertThat(shown(new BindException(binding)))
                .extracting(error -> error.get("pointer"), error -> error.get("rule"))
                .containsExactly(
                        tuple("", null),
                        tuple("/offices/2/name", null),
                        tuple("/report/challenges/reconsideration", "challenges.total"));
    }

    @Test
    void aHostsOwnConstraintAloneIsTheHosts() {
        Submission submission = new Submission(null, Samples.CLEAN);
        BeanPropertyBindingResult binding = new BeanPropertyBindingResult(submission, "submission");
        new SpringValidatorAdapter(VALIDATOR).validate(submission, binding);
        assertThat(binding.getAllErrors()).hasSize(1);
        assertThat(ReportErrors.find(new BindException(binding))).isEmpty();
    }

    @Test
    void argumentsOfMethodsAreLookedThrough() throws NoSuchMethodException {
        Method method = ReportErrorsTest.class.getMethod("take", DisclosureReport.class);
        Object[] arguments = {Samples.BROKEN};
        ConstraintViolation<?> violation = VALIDATOR
                .forExecutables()
                .validateParameters(this, method, arguments)
                .iterator()
                .next();
        MessageSourceResolvable ours = new DefaultMessageSourceResolvable(new String[0], violation.getMessage());
        MessageSourceResolvable others = new DefaultMessageSourceResolvable(new String[0], "too late today");
        ParameterValidationResult result = new ParameterValidationResult(
                new MethodParameter(method, 0),
                Samples.BROKEN,
                List.of(others, ours),
                null,
                null,
                null,
                (error, type) -> {
                    if (error == ours) {
                        return violation;
                    }
                    throw new IllegalArgumentException("no source");
                });
        MethodValidationResult all = MethodValidationResult.create(this, method, List.of(result));
        assertThat(shown(new MethodValidationException(all)))
                .extracting(error -> error.get("pointer") + " " + error.get("message"))
                .hasSize(2)
                .startsWith(" too late today")
                .last()
                .asString()
                .startsWith("/challenges/reconsideration ");
    }

    /** A reader of another format. */
    private static final class NotADocument extends UnreadableInputException {
        private static final long serialVersionUID = 1L;

        NotADocument() {
            super("not a document");
        }

        @Override
        public List<LocalizedText> getReasons() {
            return List.of(LocalizedText.of("文件是空的", "the file is empty"));
        }
    }

    @Test
    void reasonsOfOtherReadersAreShownWithoutAPlace() {
        Exception wrapped = new IllegalStateException(new IllegalStateException(new NotADocument()));
        assertThat(shown(wrapped)).containsExactly(Map.of("message", "the file is empty"));
        assertThat(ReportProblem.of(ReportErrors.find(wrapped).orElseThrow(), "/upload", Locale.CHINESE)
                        .toMap())
                .containsEntry("type", "problems/unreadable-report")
                .containsEntry("detail", "共1处问题，见 errors");
        Exception deep = new NotADocument();
        for (int i = 0; i < 20; i++) {
            deep = new IllegalStateException(deep);
        }
        assertThat(ReportErrors.find(deep))
                .as("a chain without end isn't followed")
                .isEmpty();
    }

    @Test
    void aProblemOfATreeHasNoLine() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        JsonNode tree = mapper.readTree("{\"formVersion\": \"2021\"}");
        Exception thrown = catchException(() -> mapper.treeToValue(tree, DisclosureReport.class));
        assertThat(thrown).isInstanceOf(ReportDatabindException.class);
        assertThat(shown(thrown).get(0)).containsOnlyKeys("pointer", "kind", "message");
    }

    @Test
    void outsideOfARequestTheLanguageIsChineseUnlessItIsFixed() {
        // other tests may have left a request
        RequestContextHolder.resetRequestAttributes();
        LocaleContextHolder.resetLocaleContext();
        assertThat(new RequestLanguage(Optional.empty(), Optional.of(Locale.ENGLISH)).getLocale())
                .isEqualTo(Locale.CHINESE);
        assertThat(new RequestLanguage(Optional.of(Locale.ENGLISH), Optional.empty()).getLocale())
                .isEqualTo(Locale.ENGLISH);
        LocaleContextHolder.setLocaleContext(() -> null);
        try {
            assertThat(new ThreadLanguage(Optional.empty()).getLocale()).isEqualTo(Locale.CHINESE);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
