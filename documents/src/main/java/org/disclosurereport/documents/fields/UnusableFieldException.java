package org.disclosurereport.documents.fields;

/** A field that is missing though it must be there, or whose text is no value of its kind. Never leaves this package. */
final class UnusableFieldException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String name;

    UnusableFieldException(String name) {
        super(name, null, false, false);
        this.name = name;
    }

    String getName() {
        return name;
    }
}
