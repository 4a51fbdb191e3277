using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Toolkit.Tests;

/// <summary>Short ways to write days, facts and dossiers.</summary>
internal static class Make
{
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Fact Fact(string kind, string on, string? until = null, string? person = null, decimal? amount = null, string? period = null, FactValue value = default) => new()
    {
        Kind = kind,
        On = Day(on),
        Until = until is null ? null : Day(until),
        Person = person,
        Amount = amount,
        Currency = amount is null ? null : "EUR",
        Period = period,
        Value = value,
    };

    public static Dossier Dossier(params Fact[] facts) => Dossier(null, facts);

    public static Dossier Dossier(string? joinedOn, params Fact[] facts) => new()
    {
        Partner = new Partner { Id = "p1", Name = "Example One", Country = "FR" },
        Membership = joinedOn is null ? null : new Membership { JoinedOn = Day(joinedOn), Since = Day(joinedOn), Level = "low" },
        Facts = FactSet.Of(facts),
    };
}
