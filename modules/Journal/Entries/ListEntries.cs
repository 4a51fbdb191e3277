using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal.Entries;

/// <summary>Entries of a program, newest first. What is null or left out does not narrow.</summary>
[RequiresRight(Rights.ReadOwn)]
internal sealed record ListEntries(string Program) : IRequest<IReadOnlyList<JournalEntry>>, IAboutProgram, IListOf<IAboutMember>
{
    public string? Member { get; init; }

    /// <summary>Only entries about these members.</summary>
    public IReadOnlyCollection<string>? Members { get; init; }

    public string? Kind { get; init; }

    /// <summary>The first day ruled on.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day ruled on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only entries about this one.</summary>
    public long? About { get; init; }

    /// <summary>Number of the last entry seen: older ones follow.</summary>
    public long? After { get; init; }

    public int Limit { get; init; } = 50;
}
