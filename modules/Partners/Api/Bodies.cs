using PartnerHub.Contracts;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Api;

internal sealed record NewPartner
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Country { get; init; }

    public IReadOnlyList<string> Types { get; init => field = value ?? []; } = [];

    /// <summary>Ids that tell nothing about the people.</summary>
    public IReadOnlyList<Person> People { get; init => field = value ?? []; } = [];

    public IReadOnlyList<NewMembership> Memberships { get; init => field = value ?? []; } = [];

    public Enrolment ToEnrolment() => new()
    {
        Partner = new Partner { Id = Id, Name = Name, Country = Country, Types = Types, People = People },
        Memberships = [.. Memberships.Select(membership => new EnrolledMembership { Program = membership.Program, Membership = membership.ToMembership(), Facts = [] })],
    };
}

internal sealed record NewMembership
{
    public required string Program { get; init; }

    public DateOnly? JoinedOn { get; init; }

    public string? Level { get; init; }

    public DateOnly? Since { get; init; }

    public IReadOnlyList<LevelPeriod> History { get; init => field = value ?? []; } = [];

    public Membership ToMembership() => new() { JoinedOn = JoinedOn, Level = Level, Since = Since, History = History };
}

internal sealed record PartnerEdit
{
    public required string Name { get; init; }

    public required string Country { get; init; }

    public required IReadOnlyList<string> Types { get; init; }
}
