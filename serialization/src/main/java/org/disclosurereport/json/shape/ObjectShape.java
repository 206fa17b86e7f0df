package org.disclosurereport.json.shape;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys of an object in form order. Writer, reader and schema all walk over this.
 *
 * @param <S> what values are got from
 * @param <D> what values are set in
 */
public final class ObjectShape<S, D> {
    private static final int END = -1;
    private static final int UNKNOWN = -2;

    private final List<Member<S, D>> members;
    private final List<Member<S, D>> sorted;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final SerializableString[] encodedNames;
    private final Keys inFormOrder;
    private final Keys inSortedOrder;
    private final long required;

    /**
     * The keys in one of the two orders that this library writes, to guess the next one from.
     *
     * @param next by index of a member + 1, the index of the member that follows in this order
     */
    private record Keys(int[] next) {
        /** Which member should come after one; −1 stands for the beginning and for the end. */
        int after(int index) {
            return next[index + 1];
        }
    }

    public ObjectShape(List<Member<S, D>> members) {
        if (members.size() > Long.SIZE) {
            throw new IllegalArgumentException("members must be 64 or fewer, were " + members.size());
        }
        this.members = List.copyOf(members);
        // String's order is that of UTF-16, as RFC 8785 asks.
        this.sorted =
                members.stream().sorted(Comparator.comparing(Member::name)).toList();
        long bits = 0;
        for (int i = 0; i < members.size(); i++) {
            indexes.put(members.get(i).name(), i);
            bits |= members.get(i).isRequired() ? 1L << i : 0;
        }
        this.encodedNames = members.stream().map(Member::encodedName).toArray(SerializableString[]::new);
        this.inFormOrder = keys(this.members);
        this.inSortedOrder = keys(sorted);
        this.required = bits;
    }

    private Keys keys(List<Member<S, D>> order) {
        int[] next = new int[order.size() + 1];
        int last = END;
        for (Member<S, D> member : order) {
            if (member.isWritten()) {
                int index = indexes.get(member.name());
                next[last + 1] = index;
                last = index;
            }
        }
        next[last + 1] = END;
        for (Member<S, D> member : order) {
            if (!member.isWritten()) {
                next[indexes.get(member.name()) + 1] = next[END + 1];
            }
        }
        return new Keys(next);
    }

    public List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    public void write(S source, JsonWriting out) {
        out.generator().writeStartObject();
        writeMembers(source, out);
        out.generator().writeEndObject();
    }

    /** Writes the keys and values into an object that others write in too. */
    public void writeMembers(S source, JsonWriting out) {
        for (Member<S, D> member : out.sorted() ? sorted : members) {
            member.write(source, out);
        }
    }

    public void read(JsonReading in, D draft) {
        if (!in.startsObject()) {
            return;
        }
        TokenStreamLocation start = in.location();
        long seen = 0;
        for (int i = nextKey(in, END); i != END; ) {
            if (i == UNKNOWN) {
                in.unknownKey(names());
                i = nextKey(in, END);
                continue;
            }
            if ((seen & 1L << i) != 0) {
                in.duplicateKey();
            } else {
                seen |= 1L << i;
                members.get(i).read(in, draft);
            }
            i = nextKey(in, i);
        }
        for (long missing = required & ~seen; missing != 0; missing &= missing - 1) {
            Member<S, D> member = members.get(Long.numberOfTrailingZeros(missing));
            in.missingKey(start, member.name(), member.hint());
        }
    }

    /**
     * Goes to the next key.
     *
     * @param last the index of the last known key, or −1
     * @return the index of the key, {@link #UNKNOWN} or {@link #END}
     */
    private int nextKey(JsonReading in, int last) {
        // Comparing bytes with the key that should come is much faster than reading a name. Which of the two orders the
        // keys come in shows where they differ; a key left out may look like the other order, so the guess may turn.
        boolean sortedNow = in.isSorted();
        int expected = (sortedNow ? inSortedOrder : inFormOrder).after(last);
        if (expected == END) {
            in.nextToken();
        } else if (in.nextKeyIs(encodedNames[expected])) {
            return expected;
        }
        if (in.token() == JsonToken.END_OBJECT) {
            return END;
        }
        Integer index = indexes.get(in.key());
        if (index == null) {
            return UNKNOWN;
        }
        if ((sortedNow ? inFormOrder : inSortedOrder).after(last) == index) {
            in.setSorted(!sortedNow);
        }
        return index;
    }

    public JsonNode schema(SchemaNodes nodes) {
        ObjectNode schema = nodes.object().put("type", "object");
        schema.put("additionalProperties", false);
        ArrayNode requiredNames = nodes.array();
        ObjectNode properties = nodes.object();
        for (Member<S, D> member : members) {
            properties.set(member.name(), member.schema(nodes));
            if (member.isRequired() && !member.isDetail()) {
                requiredNames.add(member.name());
            }
        }
        schema.set("properties", properties);
        if (!requiredNames.isEmpty()) {
            schema.set("required", requiredNames);
        }
        return schema;
    }
}
