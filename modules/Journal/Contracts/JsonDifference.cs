using System.Globalization;
using System.Text.Json;

namespace PartnerHub.Journal;

/// <summary>The first place where two JSON texts differ.</summary>
public static class JsonDifference
{
    private const int Longest = 200;

    /// <summary>Its path, and what stands there in each; no path when they say the same in another form, or one can't be read.</summary>
    public static (string? Path, string? Left, string? Right) First(string left, string right)
    {
        try
        {
            using var one = JsonDocument.Parse(left);
            using var other = JsonDocument.Parse(right);
            return Find("$", one.RootElement, other.RootElement) ?? (null, Short(left), Short(right));
        }
        catch (JsonException)
        {
            return (null, Short(left), Short(right));
        }
    }

    private static (string? Path, string? Left, string? Right)? Find(string path, JsonElement left, JsonElement right)
    {
        if (JsonElement.DeepEquals(left, right))
        {
            return null;
        }

        return (left.ValueKind, right.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => InObject(path, left, right),
            (JsonValueKind.Array, JsonValueKind.Array) when left.GetArrayLength() == right.GetArrayLength() => InArray(path, left, right),
            _ => (path, Short(left.GetRawText()), Short(right.GetRawText())),
        };
    }

    private static (string? Path, string? Left, string? Right)? InObject(string path, JsonElement left, JsonElement right)
    {
        foreach (var member in left.EnumerateObject())
        {
            var inner = $"{path}.{member.Name}";
            var found = right.TryGetProperty(member.Name, out var same) ? Find(inner, member.Value, same) : (inner, Short(member.Value.GetRawText()), null);
            if (found is not null)
            {
                return found;
            }
        }

        foreach (var added in right.EnumerateObject().Where(member => !left.TryGetProperty(member.Name, out _)))
        {
            return ($"{path}.{added.Name}", null, Short(added.Value.GetRawText()));
        }

        // One of them says a member twice.
        return (path, Short(left.GetRawText()), Short(right.GetRawText()));
    }

    private static (string? Path, string? Left, string? Right)? InArray(string path, JsonElement left, JsonElement right) =>
        Enumerable.Range(0, left.GetArrayLength())
            .Select(index => Find(string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), left[index], right[index]))
            .FirstOrDefault(found => found is not null);

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
