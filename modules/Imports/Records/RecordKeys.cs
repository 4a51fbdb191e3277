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

    /// <param name="open">Opens the file at its first record.</param>
    /// <param name="kind">What its records are.</param>
    /// <param name="format">How it is read.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static RecordKeys Of<T>(Func<IRecordReader> open, IRecordKind<T> kind, RecordFormat format, CancellationToken cancellation)
        where T : class
    {
        var hashes = new KeyHashes();
        foreach (var (_, record) in Records<T>(open, cancellation))
        {
            hashes.Add(RepeatedLines.Hash(kind.KeyOf(record)));
        }

        var suspects = hashes.Repeated();
        return suspects.Count == 0 ? None : new(new(suspects, Repeated(open, kind, suspects, cancellation), format.RepeatedKeys ?? RepeatedKeys.Reject), format.Delimiter is null);
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
