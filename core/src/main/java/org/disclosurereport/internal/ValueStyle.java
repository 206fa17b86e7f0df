package org.disclosurereport.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates the values of this library's modules: JavaBean getters, implementations that nobody else sees, builders named
 * by the values. Each package-info of a module that has values carries it; Immutables looks for it in the packages above as well.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // else users need Immutables on their path to compile quietly
        allowedClasspathAnnotations = {Override.class},
        jdkOnly = true,
        jdk9Collections = true)
public @interface ValueStyle {}
