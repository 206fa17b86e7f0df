package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.disclosurereport.DisclosureReport;
import org.junit.jupiter.api.Test;

/** A host without a provider of Bean Validation is told at once, and its reports are not called invalid. */
class MissingProviderTest {
    /** Loads this library anew, as if Hibernate Validator were on no path. */
    private static final class WithoutProvider extends ClassLoader {
        WithoutProvider() {
            super(MissingProviderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.hibernate.validator.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.disclosurereport.validation.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            String path = name.substring(name.lastIndexOf('.') + 1) + ".class";
            try (InputStream bytes = Class.forName(name).getResourceAsStream(path)) {
                byte[] content = bytes.readAllBytes();
                return defineClass(name, content, 0, content.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void theMessageNamesWhatIsMissingAndWhatToDo() throws ReflectiveOperationException {
        Method validate = new WithoutProvider()
                .loadClass("org.disclosurereport.validation.ReportValidator")
                .getMethod("validate", DisclosureReport.class);
        DisclosureReport report = Samples.zero(2023);
        for (int call = 1; call <= 2; call++) {
            assertThat(thrownBy(validate, report))
                    .as("call " + call)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("fields.constraint")
                    .hasMessageContaining("org.hibernate.validator:hibernate-validator")
                    .hasMessageContaining("RuleSet.standard().without(\"fields.constraint\")")
                    .hasCauseInstanceOf(LinkageError.class);
        }
    }

    private static Throwable thrownBy(Method validate, DisclosureReport report) throws IllegalAccessException {
        try {
            return new AssertionError("gave " + validate.invoke(null, report));
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }
}
