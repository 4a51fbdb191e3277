using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>
/// Writes lines of sales with their sums by member, day and product: new ones are added, known ones left, the others reversed
/// and replaced. It commits with how far the load is.
/// </summary>
/// <param name="Program">The program.</param>
/// <param name="Kind">What its sales are, among its facts.</param>
/// <param name="Origin">Where the lines come from.</param>
/// <param name="Lines">In the order of the file.</param>
[RequiresRight(Rights.Operate)]
public sealed record WriteSalesLines(string Program, FactKind Kind, LoadOrigin Origin, IReadOnlyList<SalesLine> Lines) : IRequest<LoadCounts>, IAboutProgram, IInnerStep
{
    /// <summary>What to try first; false when the last batch held lines that were known.</summary>
    public bool ExpectNew { get; init; } = true;
}

/// <summary>One sale. Quantity and amount are whole ten-thousandths.</summary>
public readonly record struct SalesLine
{
    /// <summary>The line of the file on which it starts, from 1.</summary>
    public required long LineNumber { get; init; }

    /// <summary>Tells it from the other lines of its source.</summary>
    public required string LineKey { get; init; }

    /// <summary>Id of the membership; as a file is read, the partner's or the membership's.</summary>
    public required string Member { get; init; }

    public required DateOnly Day { get; init; }

    public string? Product { get; init; }

    public long? Quantity { get; init; }

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    /// <summary>A JSON object with its names in order, or null.</summary>
    public string? Details { get; init; }
}

/// <summary>Members of a program by the ids that files name them by, at most so many.</summary>
[RequiresRight(Rights.Read)]
public sealed record ListMemberNames(string Program, int Limit) : IRequest<IReadOnlyList<MemberName>>, IAboutProgram, IListOf<IAboutMember>;

/// <summary>The member that a partner's or a membership's id means; null when there is none.</summary>
[RequiresRight(Rights.Read)]
public sealed record FindMemberByName(string Program, string Name) : IRequest<MemberName?>, IAboutProgram;

/// <param name="Member">Id of the membership.</param>
/// <param name="Partner">Id of the partner.</param>
/// <param name="Country">The partner's, whose currencies its sales are in.</param>
public sealed record MemberName(string Member, string Partner, string Country);
