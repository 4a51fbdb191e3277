using System.Text.Json.Serialization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>Takes a file in: it is looked at and, when it can be read, has a receipt. <see cref="RunImport"/> then loads it.</summary>
[Allow(Rights.Operate)]
public sealed record OpenImport : IRequest<OpenedImport>, IAboutProgram
{
    public required string Program { get; init; }

    /// <summary>What its lines are: <c>sales</c>, <c>partners</c>, <c>people</c> or <c>facts</c>.</summary>
    public string Kind { get; init; } = "sales";

    /// <summary>Who sends it: lines are told apart by source and line key.</summary>
    public required string Source { get; init; }

    /// <summary>Where the file is.</summary>
    public required string Path { get; init; }

    /// <summary>Its name, as people know it.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, as hexadecimal digits, where it is known already; null to have it read for that.</summary>
    public string? FileHash { get; init; }

    /// <summary>True when the file becomes the host's own: it is moved, and its load is taken up again after a stop.</summary>
    public bool Spooled { get; init; }

    /// <summary>How the source's files are written, as JSON; of sales, kept for its next files. Null for what was kept before.</summary>
    public string? Mapping { get; init; }

    /// <summary>The period that the file covers; null for that of its last day.</summary>
    public string? Period { get; init; }
}

/// <summary>A file's receipt, or why it is not read.</summary>
public sealed record OpenedImport(ImportReceipt? Receipt, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>True when the very same file was loaded before: there is nothing to do.</summary>
    public bool AlreadyKnown { get; init; }
}

/// <summary>Why a file is not read at all.</summary>
/// <param name="Code">A stable id.</param>
/// <param name="Text">What is wrong and what is expected.</param>
/// <param name="Line">The line it shows on, from 1; null when it is the file as a whole.</param>
public sealed record ImportProblem(string Code, LocalizedText Text, long? Line = null);

/// <summary>Loads an opened file from where its load stands, to its end.</summary>
/// <param name="Number">Number of the receipt.</param>
/// <param name="Path">Where the file is, unless it is the host's own.</param>
/// <param name="Progress">Told of each batch that is in.</param>
[Allow(Rights.Operate)]
public sealed record RunImport(long Number, string? Path = null, IProgress<ImportReceipt>? Progress = null) : IRequest<ImportReceipt?>;

/// <summary>Reads a file to its end and writes nothing: what a load would accept and reject.</summary>
/// <param name="File">The file.</param>
/// <param name="Progress">Told of each batch that is read.</param>
[Allow(Rights.Operate)]
public sealed record TryImport(OpenImport File, IProgress<ImportReceipt>? Progress = null) : IRequest<TriedImport>;

/// <summary>What a load would come to. Lines that are known already count as accepted.</summary>
public sealed record TriedImport(ImportReceipt? Receipt, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<ImportReject> FirstRejects);

[Allow(Rights.Read)]
public sealed record FindImport(long Number) : IRequest<ImportReceipt?>;

/// <summary>Receipts, newest first, before a number.</summary>
[Allow(Rights.Read)]
public sealed record ListImports(string Program, long? Before, int Limit) : IRequest<IReadOnlyList<ImportReceipt>>;

/// <summary>Receipts of one source of a program, newest first.</summary>
[Allow(Rights.Read)]
public sealed record ListSourceImports(string Program, string Source) : IRequest<IReadOnlyList<ImportReceipt>>;

/// <summary>Rejected lines of a file, in its order, after a number.</summary>
[Allow(Rights.Read)]
public sealed record ListRejects(long Import, long After, int Limit) : IRequest<IReadOnlyList<ImportReject>>;

/// <summary>The mapping kept for a source's files of sales.</summary>
[Allow(Rights.Read)]
public sealed record FindMapping(string Program, string Source) : IRequest<KeptMapping>;

/// <summary>Keeps a mapping, as JSON, for the next files of sales of a source.</summary>
[Allow(Rights.Operate)]
public sealed record KeepMapping(string Program, string Source, string Mapping) : ICommand<KeptMapping>, IAboutProgram
{
    /// <summary>The version that it takes the place of; null for any.</summary>
    public long? Version { get; init; }
}

/// <param name="Mapping">As JSON; an empty object where nothing is kept.</param>
/// <param name="Version">Goes up with every mapping kept; 0 for a source never heard of.</param>
public sealed record KeptMapping(string Mapping, long Version);

/// <summary>Who sent files to a program, by name.</summary>
[Allow(Rights.Read)]
public sealed record ListSources(string Program, int Limit) : IRequest<IReadOnlyList<string>>;

[JsonConverter(typeof(JsonStringEnumConverter<ImportState>))]
public enum ImportState
{
    /// <summary>Under way, or stopped and to be taken up again.</summary>
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

    /// <summary>How the file is read, declared and detected alike, as JSON.</summary>
    public string? Format { get; init; }

    public string? Failure { get; init; }

    public required string Actor { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Lines loaded so far.</summary>
    public long Lines => Accepted + Known + Corrected + Rejected + Blank;
}

/// <summary>A line that was not taken in.</summary>
public sealed record ImportReject
{
    public required long Number { get; init; }

    /// <summary>The line of the file, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The column or the JSON path at fault; null when it is the line as a whole.</summary>
    public string? Column { get; init; }

    public string? Value { get; init; }

    public required LocalizedText Reason { get; init; }

    /// <summary>The start of the line.</summary>
    public string? Raw { get; init; }
}
