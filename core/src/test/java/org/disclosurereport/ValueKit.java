package org.disclosurereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Checks what every value type promises, for two values that differ in every attribute: equality
 * and hash cover every attribute, {@code toString()} shows it, {@code with…} replaces it and
 * nothing else, {@code from} copies it, null is refused by name.
 */
final class ValueKit {
    private ValueKit() {}

    static <T> void check(Class<T> type, T one, T other) throws ReflectiveOperationException {
        List<Method> getters = attributes(type);
        assertThat(getters).as("attributes of %s", type).isNotEmpty();
        assertThat(one)
                .isNotEqualTo(other)
                .isNotEqualTo(null)
                .isNotEqualTo("text")
                .isEqualTo(one);
        assertThat(one.toString()).startsWith(type.getSimpleName() + "{");
        T moved = one;
        for (Method getter : getters) {
            String attribute = attribute(getter);
            Method with = with(type, getter);
            Object mine = getter.invoke(one);
            Object theirs = getter.invoke(other);
            assertThat(mine).as("%s must differ", attribute).isNotEqualTo(theirs);

            T changed = type.cast(with.invoke(one, theirs));
            assertThat(changed).as("with %s", attribute).isNotEqualTo(one);
            assertThat(one.toString()).contains(attribute + "=");
            assertThat(changed.toString()).as("text of %s", attribute).isNotEqualTo(one.toString());
            for (Method unchanged : getters) {
                assertThat(unchanged.invoke(changed))
                        .as("%s after with %s", attribute(unchanged), attribute)
                        .isEqualTo(unchanged.invoke(unchanged.equals(getter) ? other : one));
            }
            T back = type.cast(with.invoke(changed, mine));
            assertThat(back).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
            moved = type.cast(with.invoke(moved, theirs));
            refusesNull(type, one, getter);
        }
        assertThat(moved).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(copy(type, one)).isEqualTo(one).hasSameHashCodeAs(one);
    }

    private static List<Method> attributes(Class<?> type) {
        List<Method> getters = new ArrayList<>();
        for (Method method : type.getMethods()) {
            boolean getter = method.getName().matches("(get|is)[A-Z].*") && method.getParameterCount() == 0;
            if (getter && hasWith(type, method)) {
                getters.add(method);
            }
        }
        return getters;
    }

    private static String attribute(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean hasWith(Class<?> type, Method getter) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> isWith(method, getter));
    }

    private static Method with(Class<?> type, Method getter) {
        return Arrays.stream(type.getMethods())
                .filter(method -> isWith(method, getter))
                .findFirst()
                .map(ValueKit::opened)
                .orElseThrow();
    }

    /** What is generated is inherited from types that only their own packages see. */
    private static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }

    private static boolean isWith(Method method, Method getter) {
        return method.getName().equals("with" + getter.getName().replaceFirst("^(get|is)", ""))
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0].isAssignableFrom(getter.getReturnType());
    }

    /** Plain attributes are refused by name, by builder and by with; optional ones have no null. */
    private static void refusesNull(Class<?> type, Object value, Method getter) throws ReflectiveOperationException {
        boolean plain = !getter.getReturnType().isPrimitive()
                && !getter.getReturnType().getName().startsWith("java.util.");
        if (plain) {
            Method with = with(type, getter);
            assertThatNullPointerException().isThrownBy(() -> call(with, value)).withMessage(attribute(getter));
            Object builder = type.getMethod("builder").invoke(null);
            Method set = opened(builder.getClass().getMethod(attribute(getter), getter.getReturnType()));
            assertThatNullPointerException()
                    .isThrownBy(() -> call(set, builder))
                    .withMessage(attribute(getter));
        }
    }

    private static void call(Method method, Object target) throws Throwable {
        try {
            method.invoke(target, new Object[] {null});
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object copy(Class<?> type, Object value) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        Method from = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals("from"))
                .filter(method -> method.getParameterTypes()[0].equals(type))
                .findFirst()
                .map(ValueKit::opened)
                .orElseThrow();
        return opened(builder.getClass().getMethod("build")).invoke(from.invoke(builder, value));
    }
}
