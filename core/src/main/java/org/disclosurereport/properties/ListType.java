package org.disclosurereport.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.LocalizedText;

/**
 * A list of values with properties of their own, such as the breakdowns of section 一.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the type of the elements
 */
public final class ListType<E> implements PropertyType<List<E>> {
    private final ValueType<E, ?> elementType;
    private final LocalizedText elementLabel;
    private final Function<E, ?> key;
    private final Function<E, Optional<LocalizedText>> caption;
    private final Function<E, LocalizedText> words;

    ListType(
            ValueType<E, ?> elementType,
            LocalizedText elementLabel,
            Function<E, ?> key,
            Function<E, Optional<LocalizedText>> caption,
            Function<E, LocalizedText> words) {
        this.elementType = elementType;
        this.elementLabel = elementLabel;
        this.key = key;
        this.caption = caption;
        this.words = words;
    }

    /** {@return the type of the elements} */
    public ValueType<E, ?> getElementType() {
        return elementType;
    }

    /** {@return what people call an element, such as 分类} */
    public LocalizedText getElementLabel() {
        return elementLabel;
    }

    /**
     * Gives what an element is known by in another version of the list, such as a breakdown's subject.
     *
     * @param element an element
     * @return its key
     */
    public Object getKey(E element) {
        return key.apply(element);
    }

    /**
     * Gives what people call one element, such as 主动公开政府信息 for the breakdown of that subject.
     *
     * @param element an element
     * @return its own name, or empty when it has none
     */
    public Optional<LocalizedText> getCaption(E element) {
        return caption.apply(element);
    }

    /**
     * Says a whole element in words.
     *
     * @param element an element
     * @return the words, of any length
     */
    public LocalizedText getWords(E element) {
        return words.apply(element);
    }
}
