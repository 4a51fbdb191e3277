using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Surveys;
using PartnerHub.Kits.Web;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Records;

/// <summary>The records of a file batch by batch, the right ones and the rejected ones apart.</summary>
internal sealed class RecordBatches<T>(IRecordReader reader, IRecordKind<T> kind, RecordKeys keys, string program, IMediator mediator, int most)
    where T : class
{
    private const int MostRejected = 1_000;

    /// <summary>Records may be long: a batch is also bounded by its text.</summary>
    private const long MostBytes = 16_000_000;
    private readonly List<T> _records = [];
    private readonly List<RawRecord> _raw = [];
    private int _repeated;
    private readonly List<RejectedLine> _rejected = [];
    private readonly List<Remark> _remarks = [];

    public IReadOnlyList<T> Records => _records;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<RejectedLine> Rejected => _rejected;

    public IReadOnlyList<Remark> Remarks => _remarks;

    public int Blank { get; private set; }

    public int Unknown { get; private set; }

    public FilePosition Next { get; private set; }

    /// <param name="written">What became of its records.</param>
    public BatchCounts Counts(LoadCounts written) => new(Next, written) { Rejected = _rejected.Count, Blank = Blank, Repeated = _repeated, UnknownMembers = Unknown };

    /// <summary>Reads the next batch; false at the end of the file.</summary>
    public async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        Clear();
        var start = reader.Next.Offset;
        while (_records.Count + _remarks.Count < most && _rejected.Count < MostRejected && reader.Next.Offset - start < MostBytes && reader.Read())
        {
            Take(reader.Current);
        }

        Next = reader.Next;
        await CheckAsync(cancellation);
        return _records.Count + _rejected.Count + Blank + _repeated > 0;
    }

    private void Clear()
    {
        _records.Clear();
        _raw.Clear();
        _rejected.Clear();
        _remarks.Clear();
        (Blank, Unknown, _repeated) = (0, 0, 0);
    }

    private void Take(RawRecord raw)
    {
        if (raw.IsBlank)
        {
            Blank++;
        }
        else if (raw.Rejected is { } rejected)
        {
            _rejected.Add(kind.IsPersonal ? rejected with { Value = "", Raw = "" } : rejected);
        }
        else if (ContractsJson.TryRead(raw.Json, JsonBody.TypeOf<T>(), out var record, out var error))
        {
            Take(raw, record, keys.Of(kind.KeyOf(record), raw.Place));
        }
        else
        {
            _rejected.Add(raw.Reject(error, !kind.IsPersonal));
        }
    }

    private void Take(RawRecord raw, T record, LineFate fate)
    {
        if (fate.Kind == FateKind.Contradicts)
        {
            _rejected.Add(raw.Reject(kind.KeyPath, kind.IsPersonal ? "" : kind.KeyOf(record), RejectReason.KeyRepeated(keys.PlaceOf(fate.Other)), !kind.IsPersonal));
        }
        else if (fate.IsPassedOver)
        {
            _repeated++;
            _remarks.Add(fate.Kind == FateKind.Same ? Remark.Same(raw.LineNumber, keys.PlaceOf(fate.Other)) : Remark.Replaced(raw.LineNumber, keys.PlaceOf(fate.Other)));
        }
        else
        {
            _records.Add(fate.Kind == FateKind.Adds ? kind.Under(fate.KeyOf(kind.KeyOf(record)), record)! : record);
            _raw.Add(raw);
        }
    }

    private async Task CheckAsync(CancellationToken cancellation)
    {
        var faults = await mediator.Send(kind.Check(program, _records), cancellation);
        for (var i = faults.Count - 1; i >= 0; i--)
        {
            if (faults[i] is { } fault)
            {
                _rejected.Add(_raw[i].Reject(fault.Error, !kind.IsPersonal));
                Unknown += fault.IsUnknown ? 1 : 0;
                _records.RemoveAt(i);
            }
        }

        _rejected.Sort((left, right) => left.LineNumber.CompareTo(right.LineNumber));
    }
}
