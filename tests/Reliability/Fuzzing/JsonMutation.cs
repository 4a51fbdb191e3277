using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace PartnerHub.Reliability.Fuzzing;

/// <summary>Changes JSON in one place, as JSON or as the text that it is written as.</summary>
internal static class JsonMutation
{
    public static byte[] Apply(JsonNode? node, Random random)
    {
        var changed = random.Next(4) == 0 ? node?.DeepClone() : Changed(node?.DeepClone(), random);
        var text = changed?.ToJsonString() ?? "null";
        return random.Next(10) switch
        {
            0 => Encoding.UTF8.GetBytes(text[..random.Next(text.Length + 1)]),
            1 => Encoding.UTF8.GetBytes(text + "]}"),
            2 => Broken(text, random),
            3 => Encoding.UTF8.GetBytes(Nested(random.Next(10, 3_000), random)),
            4 => Encoding.UTF8.GetBytes(text.Replace("\":\"", "\":\"\\ud800", StringComparison.Ordinal)),
            5 => Encoding.UTF8.GetBytes(text.Replace("\":\"", "\":\"\\u0000", StringComparison.Ordinal)),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    private static JsonNode? Changed(JsonNode? node, Random random) => node switch
    {
        JsonObject { Count: > 0 } members when random.Next(3) > 0 => Within(members, random),
        JsonArray { Count: > 0 } items when random.Next(3) > 0 => Within(items, random),
        _ => Other(random),
    };

    private static JsonObject Within(JsonObject members, Random random)
    {
        var name = members.ElementAt(random.Next(members.Count)).Key;
        switch (random.Next(4))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                members[HostileText.Of(random)] = Other(random);
                break;
            default:
                var inner = members[name];
                members[name] = Changed(inner?.DeepClone(), random);
                break;
        }

        return members;
    }

    private static JsonArray Within(JsonArray items, Random random)
    {
        var at = random.Next(items.Count);
        if (random.Next(5) == 0)
        {
            var item = items[at];
            for (var times = random.Next(2, 1_500); times > 0; times--)
            {
                items.Add(item?.DeepClone());
            }
        }
        else
        {
            var item = items[at];
            items[at] = Changed(item?.DeepClone(), random);
        }

        return items;
    }

    private static JsonNode? Other(Random random) => random.Next(9) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => long.MaxValue,
        3 => -1,
        4 => 0.1m,
        5 => new JsonArray(),
        6 => new JsonObject(),
        7 => JsonNode.Parse("1" + new string('0', random.Next(1, 400))),
        _ => HostileText.Of(random),
    };

    private static string Nested(int depth, Random random) => random.Next(2) == 0
        ? new string('[', depth) + new string(']', depth)
        : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);

    private static byte[] Broken(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var times = Math.Min(bytes.Length, random.Next(1, 6)); times > 0; times--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    public static string Number(Random random) => random.Next(3) switch
    {
        0 => random.NextInt64(long.MinValue, long.MaxValue).ToString(CultureInfo.InvariantCulture),
        1 => random.Next(0, 60).ToString(CultureInfo.InvariantCulture),
        _ => HostileText.Brief(random),
    };
}
