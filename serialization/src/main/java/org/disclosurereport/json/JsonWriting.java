package org.disclosurereport.json;

import tools.jackson.core.JsonGenerator;

/** Where JSON is written to, and whether keys are sorted or in form order. */
record JsonWriting(JsonGenerator generator, boolean sorted) {
  /** The place about to be written, for messages, such as {@code overview.text}. */
  String place() {
    return generator.streamWriteContext().pathAsPointer().toString().substring(1).replace('/', '.');
  }
}
