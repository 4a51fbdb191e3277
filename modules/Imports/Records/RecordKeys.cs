using System.Collections.Frozen;
using System.Globalization;
using System.IO.Hashing;
using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Surveys;
using PartnerHub.Kits.Web;

namespace PartnerHub.Imports.Records;

/// <summary>The keys that stand more than once in a file of records, found before its first record is taken.</summary>
internal sealed class RecordKeys
{
    private readonly RepeatedLines _lines;
    private readonly bool _isList;

    private RecordKeys(RepeatedLines lines, bool isList) => (_lines, _isList) = (lines, isList);

    public static RecordKeys None { get; } = new(RepeatedLines.None, isList: false);

    /// <param name="open">Opens the file at its first record, to be read by a shape.</param>
    /// <param name="kind">What its records are.</param>
    /// <param name="format">How it is read.</param>
    /// <param name="shape">Of its records.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static RecordKeys Of<T>(Func<RecordShape, IRecordReader> open, IRecordKind<T> kind, RecordFormat format, RecordShape shape, CancellationToken cancellation)
        where T : class
    {
        IRecordReader Open() => open(shape);
        var isList = format.Delimiter is null;
        var keys = shape with { Columns = [.. kind.KeyColumns.Select(path => shape.Columns.First(column => column.Path == path))] };
        var hashes = new KeyHashes();
        foreach (var key in isList ? Records<T>(Open, cancellation).Select(item => kind.KeyOf(item.Record)) : Keys(() => open(keys), kind.KeyColumns.Count, cancellation))
        {
            hashes.Add(RepeatedLines.Hash(key));
        }

        var suspects = hashes.Repeated();
        return suspects.Count == 0 ? None : new(new(suspects, Repeated(Open, kind, suspects, cancellation), format.RepeatedKeys ?? RepeatedKeys.Reject), isList);
    }

    public LineFate Of(string key, long place) => _lines.Of(key, place);

    /// <summary>What people call a place of the file.</summary>
    public string PlaceOf(long place) => _isList ? JsonRecords.PathOf(place) : place.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<RepeatedLine> Repeated<T>(Func<IRecordReader> open, IRecordKind<T> kind, FrozenSet<ulong> suspects, CancellationToken cancellation)
        where T : class =>
        from item in Records<T>(open, cancellation)
        let key = kind.KeyOf(item.Record)
        where suspects.Contains(RepeatedLines.Hash(key))
        select new RepeatedLine(RepeatedLines.LongHash(key), item.Place, XxHash3.HashToUInt64(JsonSerializer.SerializeToUtf8Bytes(item.Record, JsonBody.TypeOf<T>())));

    /// <summary>The keys of lines, also of those that are wrong elsewhere: what else stands there is looked at only where a key repeats.</summary>
    private static IEnumerable<string> Keys(Func<IRecordReader> open, int parts, CancellationToken cancellation)
    {
        using var reader = open();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.Current is { IsBlank: false, Rejected: null } raw && KeyIn(raw.Json.Span, parts) is { } key)
            {
                yield return key;
            }
        }
    }

    /// <summary>Null where a part of it is missing.</summary>
    private static string? KeyIn(ReadOnlySpan<byte> json, int parts)
    {
        var reader = new Utf8JsonReader(json);
        string? key = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                key = key is null ? reader.GetString() : key + RecordKey.Between + reader.GetString();
                parts--;
            }
        }

        return parts == 0 ? key : null;
    }

    private static IEnumerable<(long Place, T Record)> Records<T>(Func<IRecordReader> open, CancellationToken cancellation)
        where T : class
    {
        using var reader = open();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var raw = reader.Current;
            if (raw is { IsBlank: false, Rejected: null } && ContractsJson.TryRead<T>(raw.Json, JsonBody.TypeOf<T>(), out var record, out _))
            {
                yield return (raw.Place, record);
            }
        }
    }
}
