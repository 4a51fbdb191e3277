using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Receipts;

/// <summary>Rejected lines of a file, in its order, after a number.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListRejects(long Import, long After, int Limit) : IRequest<IReadOnlyList<ImportReject>>, IAboutHost, IAboutImport, IListOf<IAboutProgram>;

/// <summary>A line that was not taken in.</summary>
internal sealed record ImportReject
{
    public required long Number { get; init; }

    /// <summary>The line of the file, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The column or the JSON path at fault; null when it is the line as a whole.</summary>
    public string? Column { get; init; }

    public string? Value { get; init; }

    public required LocalizedText Reason { get; init; }

    /// <summary>The start of the line; of one that was read well, its cells as they were read.</summary>
    public string? Raw { get; init; }
}
