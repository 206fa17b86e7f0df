package org.disclosurereport.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has the shape of a region code (GB/T 2260): six digits whose first two are a province's
 * and whose last two are 00 where the middle two are.
 *
 * <p>For example 320800 (淮安市) or 320813 (洪泽区). Only the shape is checked, because divisions change
 * every year; 320899 passes. Null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])(0000|(?!00)[0-9]{4})")
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidRegionCode {
    /** {@return the message of a violation} */
    String message() default "{org.disclosurereport.constraints.ValidRegionCode.message}";

    /** {@return the validation groups, none by default} */
    Class<?>[] groups() default {};

    /** {@return the payload, none by default} */
    Class<? extends Payload>[] payload() default {};
}
