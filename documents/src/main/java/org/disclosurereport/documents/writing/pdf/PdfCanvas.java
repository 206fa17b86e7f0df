package org.disclosurereport.documents.writing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.Typeface;
import org.disclosurereport.documents.writing.font.Fonts;
import org.disclosurereport.documents.writing.page.Canvas;
import org.disclosurereport.documents.writing.page.Tag;

/** The pages of a PDF as they are drawn, and where its sections begin. Not thread-safe. */
final class PdfCanvas implements Canvas {
    private final Fonts fonts;
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /** Where a section begins. */
    record Bookmark(String title, int page, double y) {}

    PdfCanvas(Fonts fonts) {
        this.fonts = fonts;
    }

    List<PdfPage> pages() {
        return List.copyOf(pages);
    }

    List<Bookmark> bookmarks() {
        return List.copyOf(bookmarks);
    }

    private PdfPage page() {
        return pages.get(pages.size() - 1);
    }

    @Override
    public void newPage() {
        pages.add(new PdfPage(fonts, pages.size()));
    }

    @Override
    public void bookmark(String title, double y) {
        bookmarks.add(new Bookmark(title, pages.size() - 1, y));
    }

    @Override
    public void begin(Tag tag) {
        page().begin(tag);
    }

    @Override
    public void beginOrnament() {
        page().beginOrnament();
    }

    @Override
    public void beginPagination() {
        page().beginPagination();
    }

    @Override
    public void end() {
        page().end();
    }

    @Override
    public void text(String text, double x, double baseline, Typeface typeface, double size, double spacing) {
        page().text(text, x, baseline, typeface, size, spacing);
    }

    @Override
    public void box(double x, double y, double width, double height) {
        page().box(x, y, width, height);
    }

    @Override
    public void fill(double x, double y, double width, double height, String colour) {
        page().fill(x, y, width, height, colour);
    }

    @Override
    public void note(double x, double y, double width, double height, String author, String text, Tag tag) {
        page().note(x, y, width, height, author, text, tag);
    }
}
