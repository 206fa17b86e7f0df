package org.disclosurereport.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.util.TokenBuffer;

/**
 * The tokens of one value from a host's parser and where each of them was, so that they can be read
 * from the start again.
 */
final class RecordedTokens {
  private final TokenBuffer buffer;
  private final List<TokenStreamLocation> locations = new ArrayList<>();

  private RecordedTokens(TokenBuffer buffer) {
    this.buffer = buffer;
  }

  /** Records the value whose first token is the parser's current one, up to its last token. */
  static RecordedTokens of(JsonParser parser) {
    RecordedTokens tokens = new RecordedTokens(new TokenBuffer(ObjectWriteContext.empty(), false));
    int open = 0;
    do {
      if (!tokens.locations.isEmpty()) {
        parser.nextToken();
      }
      tokens.locations.add(parser.currentTokenLocation());
      tokens.buffer.copyCurrentEvent(parser);
      JsonToken token = parser.currentToken();
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    } while (open > 0);
    return tokens;
  }

  /** A parser of the recorded tokens that stands before the first. */
  JsonParser parser() {
    return new Located(buffer.asParser(), locations);
  }

  private static final class Located extends JsonParserDelegate {
    private final List<TokenStreamLocation> locations;
    private int index = -1;

    Located(JsonParser parser, List<TokenStreamLocation> locations) {
      super(parser);
      this.locations = locations;
    }

    @Override
    public JsonToken nextToken() {
      index++;
      return super.nextToken();
    }

    @Override
    public boolean nextName(SerializableString name) {
      index++;
      return super.nextName(name);
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
      return locations.get(index);
    }
  }
}
