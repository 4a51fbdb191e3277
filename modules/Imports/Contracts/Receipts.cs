using System.Text.Json;
using System.Text.Json.Serialization;
using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports;

/// <summary>Receipts of one source of a program, newest first.</summary>
[RequiresRight(Rights.Read)]
public sealed record ListSourceImports(string Program, string Source) : IRequest<IReadOnlyList<ImportReceipt>>, IAboutProgram, IListOf<IAboutProgram>;

[JsonConverter(typeof(JsonStringEnumConverter<ImportState>))]
public enum ImportState
{
    /// <summary>Under way, or stopped and to be taken up again by the host that has the file, or by whichever is given it again.</summary>
    [JsonStringEnumMemberName("running")]
    Running,

    [JsonStringEnumMemberName("finished")]
    Finished,

    /// <summary>Ended by a failure; what is in stays in, and the same file sent again goes on from there.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}

/// <summary>What became of a file.</summary>
public sealed record ImportReceipt
{
    public required long Number { get; init; }

    public required string Program { get; init; }

    public required string Kind { get; init; }

    public required string Source { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, 64 hexadecimal digits.</summary>
    public required string FileHash { get; init; }

    public required long Bytes { get; init; }

    public required ImportState State { get; init; }

    /// <summary>Bytes loaded so far, of <see cref="Bytes"/>.</summary>
    public long Position { get; init; }

    /// <summary>Lines that were new.</summary>
    public long Accepted { get; init; }

    /// <summary>Lines that were there already, with the same content.</summary>
    public long Known { get; init; }

    /// <summary>Lines that were there with another content, which they replace.</summary>
    public long Corrected { get; init; }

    public long Rejected { get; init; }

    public long Blank { get; init; }

    /// <summary>Lines passed over for another of their key: one that says the same, or a later one where the mapping says so.</summary>
    public long Repeated { get; init; }

    /// <summary>Rows that sum others up, left out.</summary>
    public long Totals { get; init; }

    /// <summary>Lines, among those taken, of days that are not of the file's period.</summary>
    public long Outliers { get; init; }

    /// <summary>How the file is read, declared and detected alike.</summary>
    public JsonElement? Format { get; init; }

    /// <summary>Why it failed, as a stable code: <c>program-fault</c> or <c>unexpected</c>; null when it did not.</summary>
    public string? Failure { get; init; }

    public required string Actor { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Lines loaded so far.</summary>
    public long Lines => Accepted + Known + Corrected + Rejected + Blank + Repeated + Totals;
}
