using System.Text.Json;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Looks;

namespace PartnerHub.Imports.Records;

/// <summary>The first records of a file, kept for people to see as they are read.</summary>
internal sealed class SeenRecords(IRecordReader records, int most) : IRecordReader
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);
    private readonly List<SeenLine> _lines = [];

    public IReadOnlyList<SeenLine> Lines => _lines;

    public RawRecord Current => records.Current;

    public FilePosition Next => records.Next;

    public bool Read()
    {
        if (_lines.Count == most || !records.Read())
        {
            return false;
        }

        if (!Current.IsBlank)
        {
            _lines.Add(new(Current.LineNumber, Current.Rejected is null ? Values(Current.Json) : Nothing, null, null));
        }

        return true;
    }

    /// <summary>Says why some of the lines are not taken.</summary>
    public void Reject(IReadOnlyList<RejectedLine> rejected)
    {
        foreach (var line in rejected)
        {
            // What is wrong in an object of several lines stands on one of them.
            var place = _lines.FindLastIndex(seen => seen.Line <= line.LineNumber);
            if (place >= 0)
            {
                _lines[place] = _lines[place] with { Column = line.Column, Rejected = line.Reason.Text };
            }
        }
    }

    public void Dispose() => records.Dispose();

    private static Dictionary<string, string> Values(ReadOnlyMemory<byte> json)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using var record = JsonDocument.Parse(json);
        try
        {
            if (record.RootElement.ValueKind == JsonValueKind.Object)
            {
                Add(values, record.RootElement, "");
            }
        }
        catch (InvalidOperationException)
        {
            // Half a letter can't be shown; the record is rejected for it.
        }

        return values;
    }

    private static void Add(Dictionary<string, string> values, JsonElement part, string before)
    {
        foreach (var property in part.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Add(values, property.Value, before + property.Name + ".");
            }
            else
            {
                values[before + property.Name] = property.Value.ValueKind == JsonValueKind.Array
                    ? string.Join(", ", property.Value.EnumerateArray().Select(item => item.ToString())) : property.Value.ToString();
            }
        }
    }
}
