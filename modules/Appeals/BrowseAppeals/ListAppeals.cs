using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Appeals.BrowseAppeals;

/// <summary>Appeals, newest first. What is null does not narrow.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record ListAppeals(string Program) : IRequest<IReadOnlyList<Appeal>>, IAboutProgram, IListOf<IAboutMember>
{
    public string? Member { get; init; }

    /// <summary>Only those that contest this entry, or are it.</summary>
    public long? Entry { get; init; }

    /// <summary>Only those that nobody has settled.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>Number of the last appeal seen: older ones follow.</summary>
    public long? After { get; init; }

    public int Limit { get; init; } = 50;
}
