using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports;

/// <summary>Takes a file in: it is looked at and, when it can be read, has a receipt. <see cref="RunImport"/> then loads it.</summary>
[RequiresRight(Rights.Operate)]
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

    /// <summary>How the source's files of this kind are written, as JSON, kept for its next ones. Null for what was kept before.</summary>
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
[RequiresRight(Rights.Operate)]
public sealed record RunImport(long Number, string? Path = null, IProgress<ImportReceipt>? Progress = null) : IRequest<ImportReceipt?>, IAboutHost, IAboutImport
{
    long IAboutImport.Import => Number;
}
