package org.disclosurereport.batch.internal.files;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.zip.ZipException;
import org.disclosurereport.LocalizedText;

/** Why a file or a folder can't be read or written, in words. Stateless and thread-safe. */
public final class FileProblems {
    /** A folder stands where a file is needed. */
    public static final LocalizedText FOLDER = LocalizedText.of("这是文件夹，不是文件", "this is a folder, not a file");

    /** A folder or a file of lines without any report. */
    public static final LocalizedText NO_REPORT = LocalizedText.of("没有报告", "holds no report");

    /** What a folder holds beside files and folders: reading it could wait for ever. */
    public static final LocalizedText NOT_REGULAR = LocalizedText.of(
            "不是普通文件（命名管道、套接字或设备），已跳过", "not a regular file (a named pipe, socket or device), passed over");

    private static final LocalizedText DAMAGED = LocalizedText.of("压缩包已损坏或不完整", "the archive is damaged or truncated");
    private static final LocalizedText ABSENT = LocalizedText.of("文件不存在", "there is no such file");
    private static final LocalizedText DENIED = LocalizedText.of("没有读取权限", "you may not read this file");
    private static final LocalizedText BAD_NAME = LocalizedText.of("文件名无效：{why}", "invalid file name: {why}");
    private static final LocalizedText UNREADABLE = LocalizedText.of("无法读取：{why}", "it can't be read: {why}");
    private static final LocalizedText NO_FOLDER = LocalizedText.of("文件夹不存在", "there is no such folder");
    private static final LocalizedText NOT_WRITABLE = LocalizedText.of("没有写入权限", "you may not write this file");

    /** How the system words it, which Java passes on. */
    private static final String IS_FOLDER = "Is a directory";

    private FileProblems() {}

    /**
     * {@return why a file can't be read}
     *
     * @param e what the system said
     */
    public static LocalizedText whyNotRead(Exception e) {
        if (e instanceof NoSuchFileException) {
            return ABSENT;
        }
        if (e instanceof AccessDeniedException) {
            return DENIED;
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return DAMAGED;
        }
        String reason = reason(e);
        if (reason.equals(IS_FOLDER)) {
            return FOLDER;
        }
        LocalizedText template = e instanceof InvalidPathException ? BAD_NAME : UNREADABLE;
        return template.fill(Map.of("why", reason));
    }

    /**
     * {@return why a file can't be written}
     *
     * @param e what the system said
     */
    public static LocalizedText whyNotWritten(Exception e) {
        if (e instanceof RefusedFileException refused) {
            return refused.getWhy();
        }
        if (e instanceof NoSuchFileException) {
            return NO_FOLDER;
        }
        if (e instanceof AccessDeniedException) {
            return NOT_WRITABLE;
        }
        String reason = reason(e);
        return reason.equals(IS_FOLDER) ? FOLDER : LocalizedText.same(reason);
    }

    /** What the system says, without the name of the file, which stands before it anyway. */
    private static String reason(Exception e) {
        String reason = e instanceof FileSystemException failure ? failure.getReason() : null;
        return reason == null ? String.valueOf(e.getMessage()) : reason;
    }
}
