using System.Text;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>What is known of a person beside the id. It is never written to a log, a dossier or the journal.</summary>
public sealed record PersonalData
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>What the person does at the partner's.</summary>
    public string? Position { get; init; }

    // What prints a request must not print this.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("not printed");
        return true;
    }
}

/// <summary>A person of a partner.</summary>
public sealed record KnownPerson
{
    /// <summary>Tells nothing about the person.</summary>
    public required string Id { get; init; }

    /// <summary>Null when none were recorded, or when they were erased.</summary>
    public required PersonalData? Data { get; init; }

    /// <summary>0 before the first data.</summary>
    public required long Version { get; init; }

    public required DateTimeOffset? ErasedAt { get; init; }
}

/// <summary>All that is kept of a person, for the person to have.</summary>
public sealed record PersonExport
{
    public required string Partner { get; init; }

    public required KnownPerson Person { get; init; }

    /// <summary>The facts about the person that were ever recorded, by member.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<RecordedFact>> Facts { get; init; }
}

