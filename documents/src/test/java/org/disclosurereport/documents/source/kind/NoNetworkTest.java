package org.disclosurereport.documents.source.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.source.OfficeFiles;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

class NoNetworkTest {
    @Test
    void nothingThatADocumentNamesIsFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            for (byte[] document : documents(address)) {
                try {
                    DocumentSources.read(document, "", ReadLimits.standard());
                } catch (UnreadableDocumentException e) {
                    assertThat(e.getMessage()).contains("DTD");
                }
            }
            assertThat(isCalled(server)).as("a connection to %s", address).isFalse();
            try (Socket control = new Socket(server.getInetAddress(), server.getLocalPort())) {
                assertThat(isCalled(server))
                        .as("the server would have seen %s", control)
                        .isTrue();
            }
        }
    }

    private static List<byte[]> documents(String address) {
        String doctype = "<!DOCTYPE a SYSTEM \"" + address + "\" [<!ENTITY % p SYSTEM \"" + address + "\">%p;"
                + "<!ENTITY e SYSTEM \"" + address + "\">]>";
        String relationships = "<Relationships><Relationship Id=\"t\" TargetMode=\"External\" Target=\"" + address
                + "\" Type=\"x/attachedTemplate\"/><Relationship Id=\"i\" TargetMode=\"External\" Target=\"" + address
                + "\" Type=\"x/image\"/></Relationships>";
        String body = "<w:document xmlns:w=\"urn:w\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:schemaLocation=\"urn:w " + address + "\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:document>";
        return List.of(
                utf8("<html><head><base href='" + address + "'><link rel=stylesheet href='" + address
                        + "'><script src='"
                        + address + "'></script><meta http-equiv=refresh content='0;url=" + address
                        + "'></head><img src='"
                        + address + "'><iframe src='" + address + "'></iframe><p>a"),
                utf8(doctype + "<html><body><p>&e;"),
                utf8("# a\n![a](" + address + ")\n<table><tr><td><img src='" + address + "'></td></tr></table>"),
                OfficeFiles.docx(doctype + body.replace("%s", "&e;")),
                OfficeFiles.zip(
                        "word/document.xml",
                        body.replace("%s", "a"),
                        "word/_rels/document.xml.rels",
                        relationships,
                        "_rels/.rels",
                        relationships),
                OfficeFiles.xlsx("<row><c t=\"str\"><f>WEBSERVICE(\"" + address + "\")</f><v>a</v></c></row>", ""));
    }

    private static boolean isCalled(ServerSocket server) throws IOException {
        try (Socket caller = server.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
