package org.disclosurereport.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesPolicyTest {
    @Test
    void picturesWithinThePageAreAllowedWhereThereAreCutouts() {
        assertThat(Pages.policy("<p>a</p>")).contains("; img-src 'self'; style-src 'self'");
        assertThat(Pages.policy("<li class=\"cutout\"><img src=\"data:image/png;base64,AQID\" alt=\"a\">"))
                .contains("; img-src 'self' data:; style-src 'self'");
    }
}
