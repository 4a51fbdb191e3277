using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Import.Storage;

namespace PartnerHub.Partners.Import.Records;

/// <summary>A kind of records: how they look, what is right, how they are written.</summary>
internal interface IRecordKind<T>
    where T : class
{
    string Id { get; }

    /// <summary>True when what a rejected line says must not be kept.</summary>
    bool IsPersonal { get; }

    RecordShape ShapeFor(ProgramDescription program);

    /// <summary>For each record what is wrong with it, by its path in the record; null when nothing is.</summary>
    Task<IReadOnlyList<RecordFault?>> CheckAsync(ProgramDescription program, IReadOnlyList<T> records, CancellationToken cancellation);

    /// <summary>Writes records that are right, in order. What is there already with the same content writes nothing.</summary>
    Task<RecordCounts> WriteAsync(Session session, ImportRow import, ProgramDescription program, IReadOnlyList<T> records, CancellationToken cancellation);
}

/// <param name="Error">What is wrong.</param>
/// <param name="IsUnknown">True when it is about a partner who is no member, and may be one later.</param>
internal sealed record RecordFault(InputError Error, bool IsUnknown = false);

/// <summary>What became of the records of a batch.</summary>
internal readonly record struct RecordCounts(long Accepted, long Known, long Corrected)
{
    public static RecordCounts operator +(RecordCounts left, RecordCounts right) =>
        new(left.Accepted + right.Accepted, left.Known + right.Known, left.Corrected + right.Corrected);
}
