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

/// <summary>The people of a partner, by id; null when there is no such partner.</summary>
[RequiresRight(Rights.Record)]
public sealed record ListPeople(string Partner) : IRequest<IReadOnlyList<KnownPerson>?>, IAboutPartner, IListOf<IAboutPartner>;

/// <summary>All that is kept of a person; null when there is no such person.</summary>
[RequiresRight(Rights.Record)]
public sealed record ExportPerson(string Partner, string Person) : IRequest<PersonExport?>, IAboutPartner;

/// <summary>Records personal data of a person, who is added when not there yet. Answers their version.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Person">Id of the person, which tells nothing about it.</param>
/// <param name="Data">What is known from now on.</param>
/// <param name="Version">The version that was seen; null to record whatever is there.</param>
/// <param name="Source">Where it comes from.</param>
[RequiresRight(Rights.Record)]
public sealed record RecordPerson(string Partner, string Person, PersonalData Data, long? Version, string Source) : ICommand<long>, IAboutPartner;

/// <summary>Erases the personal data of a person for good. The id and the facts about it stay. False when there is no such person.</summary>
[RequiresRight(Rights.Record)]
public sealed record ErasePerson(string Partner, string Person) : ICommand<bool>, IAboutPartner;
