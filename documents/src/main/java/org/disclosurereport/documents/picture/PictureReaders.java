package org.disclosurereport.documents.picture;

import java.util.Optional;
import java.util.ServiceLoader;

/** Finds what reads pictures. */
public final class PictureReaders {
    /** The artifact that has one. */
    public static final String ARTIFACT = "disclosure-report-pictures";

    private PictureReaders() {}

    /** {@return the reader of pictures, where there is one on the module path or the class path} */
    public static Optional<PictureReader> find() {
        return ServiceLoader.load(PictureReader.class, PictureReader.class.getClassLoader())
                .findFirst();
    }
}
