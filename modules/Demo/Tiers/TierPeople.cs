using PartnerHub.Contracts;
using PartnerHub.Demo.Files;

namespace PartnerHub.Demo.Tiers;

/// <summary>Certified people of a member, and those who leave.</summary>
internal static class TierPeople
{
    /// <summary>Persons of these numbers, each certified for two years, and for the two years before.</summary>
    public static TierFile Certified(this TierFile member, string kind, int persons, int firstPerson = 1)
    {
        for (var i = 0; i < persons; i++)
        {
            var on = member.File.DaysAgo(120 + member.File.Random.Next(0, 480));
            member.Certificate(kind, firstPerson + i, on.AddYears(-2), on.AddDays(-1));
            member.Certificate(kind, firstPerson + i, on, on.AddYears(2).AddDays(-1));
        }

        return member;
    }

    public static TierFile Certificate(this TierFile member, string kind, int person, DateOnly on, DateOnly until)
    {
        member.File.Add(new Fact { Kind = kind, On = on, Until = until, Person = member.File.Person(person) });
        return member;
    }

    /// <summary>A person leaves; the vendor is told so many days later, or not at all.</summary>
    public static TierFile Leaves(this TierFile member, int person, int daysAgo, int? toldAfter)
    {
        var fact = new Fact { Kind = "person-left", On = member.File.DaysAgo(daysAgo), Person = member.File.Person(person) };
        member.File.Add(toldAfter is { } days ? fact with { Details = Detail.Of("toldOn", Detail.Day(fact.On.AddDays(days))) } : fact);
        return member;
    }

    public static TierFile ProductManager(this TierFile member)
    {
        member.File.Add(new Fact
        {
            Kind = "dedicated-product-manager",
            On = Days.Later(member.File.DaysAgo(500), member.File.JoinedOn),
            Person = member.File.Person(9),
        });
        return member;
    }
}
