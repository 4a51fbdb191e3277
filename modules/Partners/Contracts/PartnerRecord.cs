using PartnerHub.Contracts;

namespace PartnerHub.Partners;

/// <summary>A partner and its membership of a load's program. What is left out says nothing: it stays as it is.</summary>
public sealed record PartnerRecord
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Country { get; init; }

    public IReadOnlyList<string> Types { get; init => field = value ?? []; } = [];

    public DateOnly? JoinedOn { get; init; }

    public string? Level { get; init; }

    public DateOnly? LevelSince { get; init; }

    /// <summary>Levels held before.</summary>
    public IReadOnlyList<LevelPeriod> History { get; init => field = value ?? []; } = [];

    public Partner ToPartner() => new() { Id = Id, Name = Name, Country = Country, Types = Types };

    public Membership ToMembership() => new() { JoinedOn = JoinedOn, Level = Level, Since = LevelSince, History = History };

    /// <summary>The levels it tells of, by day.</summary>
    public IEnumerable<LevelPeriod> Levels()
    {
        var told = History.OrderBy(period => period.From);
        return Level is { } level && LevelSince is { } since ? told.Append(new LevelPeriod { Level = level, From = since }) : told;
    }
}
