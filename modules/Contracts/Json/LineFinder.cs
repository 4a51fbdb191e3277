using System.Globalization;
using System.Text.Json;

namespace PartnerHub.Contracts;

/// <summary>Finds the lines of values in JSON that has already been read, by their paths.</summary>
internal sealed class LineFinder
{
    private readonly HashSet<string> _wanted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private int _offset;
    private int _line = 1;

    /// <summary>The same errors, each with the line of its value, or of what should hold it when it is missing.</summary>
    public static IReadOnlyList<InputError> Place(ReadOnlySpan<byte> json, IReadOnlyList<InputError> errors)
    {
        var finder = new LineFinder();
        foreach (var error in errors)
        {
            finder._wanted.UnionWith(PathAndAncestors(error.Path));
        }

        var reader = new Utf8JsonReader(json);
        reader.Read();
        finder.Walk(json, ref reader, "$");
        return [.. errors.Select(error => error with { Line = finder.LineOf(error.Path) })];
    }

    private int? LineOf(string path) =>
        PathAndAncestors(path).Where(_lines.ContainsKey).Select(found => (int?)_lines[found]).FirstOrDefault();

    private void Walk(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string path)
    {
        if (!_wanted.Contains(path))
        {
            reader.Skip();
            return;
        }

        var start = (int)reader.TokenStartIndex;
        _line += json[_offset..start].Count((byte)'\n');
        _offset = start;
        _lines[path] = _line;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Walk(json, ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var member = path + PathPart.Segment(reader.GetString()!);
                reader.Read();
                Walk(json, ref reader, member);
            }
        }
    }

    /// <summary>A path, then what holds it, up to the whole file.</summary>
    private static IEnumerable<string> PathAndAncestors(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOfAny(['.', '['], end - 1))
        {
            yield return path[..end];
        }
    }
}
