package org.disclosurereport.documents.source.html;

import java.util.Base64;
import java.util.Locale;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.source.PictureSource;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/** The pictures of a page by their addresses: in the page itself ({@code data:}), or beside it. */
final class PagePictures {
    private static final String DATA = "data:";
    private static final String BASE64 = ";base64";
    private static final LocalizedText NOT_DATA = LocalizedText.of("数据无法解码", "data that can't be decoded");

    private PagePictures() {}

    /** What can't be decoded is left out; what is over a limit isn't. */
    static PictureSource.Bytes undecoded(UnreadableDocumentException e) {
        if (e.getIssue().getKind() != ReadIssueKind.BROKEN) {
            throw e;
        }
        return new PictureSource.Bytes.Left(NOT_DATA);
    }

    /** Where the bytes of a picture come from. */
    static PictureSource of(String address) {
        if (!address.regionMatches(true, 0, DATA, 0, DATA.length())) {
            return (folder, budget) -> folder.find(address, budget);
        }
        return (folder, budget) -> {
            int comma = address.indexOf(',');
            String kind = address.substring(0, Math.max(comma, 0)).toLowerCase(Locale.ROOT);
            if (!kind.endsWith(BASE64)) {
                return new PictureSource.Bytes.Left(NOT_DATA);
            }
            budget.useSteps(address.length());
            budget.useMemory(address.length());
            try {
                // Lines may be broken, and authors leave the end off.
                return new PictureSource.Bytes.Found(Base64.getMimeDecoder().decode(address.substring(comma + 1)));
            } catch (IllegalArgumentException e) {
                return new PictureSource.Bytes.Left(NOT_DATA);
            }
        };
    }
}
