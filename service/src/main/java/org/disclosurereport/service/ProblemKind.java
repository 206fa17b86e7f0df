package org.disclosurereport.service;

import java.util.Locale;
import org.disclosurereport.LocalizedText;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request. Each kind has a stable id, a status, and its title in both languages, written here and nowhere else. */
enum ProblemKind {
    /** The document is no report. */
    UNREADABLE_REPORT(HttpStatus.BAD_REQUEST, "无法读取报告", "the report can't be read"),
    /** The document takes more than the limits allow. */
    TOO_COSTLY(HttpStatus.CONTENT_TOO_LARGE, "文件超过读取上限", "the document is over a limit of reading"),
    /** The upload is too large. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "上传内容超过上限 {max} 字节", "the upload has more than {max} bytes"),
    /** There is no document. */
    NO_DOCUMENT(HttpStatus.BAD_REQUEST, "没有上传文件", "nothing was uploaded"),
    /** There are several documents where one is answered. */
    ONE_DOCUMENT(
            HttpStatus.BAD_REQUEST,
            "一次只能上传一份；多份请压缩为 ZIP 送 /batches",
            "one document per request; send many as a ZIP to /batches"),
    /** More documents than one page shows. */
    TOO_MANY_DOCUMENTS(
            HttpStatus.BAD_REQUEST,
            "网页一次最多 {max} 份；更多请压缩为 ZIP 送 /batches",
            "at most {max} documents at a time on the page; send more as a ZIP to /batches"),
    /** The target of a conversion isn't one. */
    UNKNOWN_TARGET(
            HttpStatus.BAD_REQUEST, "to 应为 {known} 之一，实为“{value}”", "to must be one of {known}, was \"{value}\""),
    /** A batch isn't a ZIP. */
    NOT_A_ZIP(HttpStatus.BAD_REQUEST, "上传的不是 ZIP 文件", "the upload is not a ZIP file"),
    /** A ZIP ends too early or is damaged. */
    BROKEN_ZIP(HttpStatus.BAD_REQUEST, "ZIP 文件已损坏或不完整", "the ZIP file is truncated or broken"),
    /** A ZIP holds more than is read. */
    BIG_ZIP(
            HttpStatus.CONTENT_TOO_LARGE,
            "ZIP 文件超过上限（{files} 个文件、解压后 {max} 字节），以后的文件未读取",
            "the ZIP file is over a limit ({files} files, {max} bytes inflated); the files after it were not read"),
    /** The request can't be understood. */
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "无法理解请求", "the request can't be understood"),
    /** The token is missing or wrong. */
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "需要访问令牌", "a token is needed"),
    /** There is nothing here. */
    NOT_FOUND(HttpStatus.NOT_FOUND, "没有此地址", "there is nothing at this address"),
    /** There is no such batch. */
    NO_BATCH(HttpStatus.NOT_FOUND, "没有这一批次，或已过保存时间", "there is no such batch, or it is no longer kept"),
    /** The batch isn't done. */
    NOT_DONE(HttpStatus.CONFLICT, "批次尚未处理完毕", "the batch is not done yet"),
    /** The method isn't for this address. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "此地址不支持该请求方法", "the method is not allowed here"),
    /** No answer has a type that is accepted. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "没有可接受的响应类型", "no answer has a type that is accepted"),
    /** The type of what was sent isn't taken. */
    UNSUPPORTED_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "不支持该内容类型", "the type of what was sent is not taken"),
    /** One client sends too much. */
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "请求过于频繁，请稍后再试", "too many requests; try again later"),
    /** The host has no font to print Chinese with. */
    NO_FONT(
            HttpStatus.NOT_IMPLEMENTED,
            "服务器没有可用的中文字体，不能生成 PDF 和 OFD；请安装 Noto CJK 或思源字体",
            "the server has no Chinese font to print a PDF or OFD with; install Noto CJK or Source Han"),
    /** All places are taken. */
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "服务繁忙，请稍后再试", "the service is busy; try again later"),
    /** It took too long. */
    TIMEOUT(HttpStatus.SERVICE_UNAVAILABLE, "处理时间超过 {seconds} 秒，已放弃", "given up after {seconds} seconds"),
    /** A fault of the service. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "服务内部出错", "the service failed");

    private final HttpStatus status;
    private final LocalizedText title;

    ProblemKind(HttpStatus status, String chinese, String english) {
        this.status = status;
        this.title = LocalizedText.of(chinese, english);
    }

    HttpStatus status() {
        return status;
    }

    LocalizedText title() {
        return title;
    }

    /** The type as a relative reference, such as {@code problems/too-large}; that of unreadable reports is the starter's. */
    String type() {
        return "problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
