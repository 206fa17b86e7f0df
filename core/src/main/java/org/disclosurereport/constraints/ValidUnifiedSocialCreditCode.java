package org.disclosurereport.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is a unified social credit code (统一社会信用代码, GB 32100-2015): 18 digits and capital letters
 * without I, O, S, V, Z, of which places 3 to 8 are the digits of the registering region and place
 * 18 is the check character.
 *
 * <p>The check character c makes Σ place value × 3<sup>i</sup> (i = 0 … 16) + c divisible by 31.
 * For example 91350100M000100Y43 is such a code. It says nothing about whether the code was issued.
 * Null is valid, as with every constraint of Bean Validation; lower case is not.
 */
@Documented
@Constraint(validatedBy = ValidUnifiedSocialCreditCode.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidUnifiedSocialCreditCode {
    /** {@return the message of a violation} */
    String message() default "{org.disclosurereport.constraints.ValidUnifiedSocialCreditCode.message}";

    /** {@return the validation groups, none by default} */
    Class<?>[] groups() default {};

    /** {@return the payload, none by default} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the shape and the check character. Stateless and thread-safe. */
    final class Validator implements ConstraintValidator<ValidUnifiedSocialCreditCode, CharSequence> {
        private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        private static final int LENGTH = 18;
        private static final int REGION_START = 2;
        private static final int REGION_END = 8;

        /** Made by the Bean Validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence code, ConstraintValidatorContext context) {
            if (code == null) {
                return true;
            }
            if (code.length() != LENGTH) {
                return false;
            }
            int sum = 0;
            int weight = 1;
            for (int place = 0; place < LENGTH; place++) {
                int value = ALPHABET.indexOf(code.charAt(place));
                boolean digitNeeded = place >= REGION_START && place < REGION_END;
                if (value < 0 || digitNeeded && value > 9) {
                    return false;
                }
                sum += value * (place == LENGTH - 1 ? 1 : weight);
                weight = weight * 3 % ALPHABET.length();
            }
            return sum % ALPHABET.length() == 0;
        }
    }
}
