using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Demo.Tests;

public class SampleNetworkTests
{
    private static readonly string[] Hints =
        ["Exemple", "Voorbeeld", "Beispill", "Sample", "Muster", "Beispiel", "Przykład", "Ukázka", "Eksempel", "Exempel", "Esimerkki", "Dæmi", "Esempio", "Ejemplo", "Exemplo"];

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public void Network_OnAnyDay_IsAsLargeAsPromised(DateOnly day)
    {
        var network = SampleNetwork.Of(day);

        Assert.True(network.Enrolments.Count >= 60);
        Assert.True(network.Enrolments.Select(enrolment => enrolment.Partner.Country).Distinct(StringComparer.Ordinal).Count() >= 12);
        Assert.True(network.Enrolments.Count(enrolment => enrolment.Memberships.Count == 2) >= 30);
        Assert.True(network.Cases.Count >= 30);
    }

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public void Network_OfOneDay_IsTheSameEveryTime(DateOnly day) => Assert.Equal(Written(day), Written(day));

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public void Facts_OnAnyDay_AreNotFromTheFuture(DateOnly day) =>
        Assert.DoesNotContain(Memberships(day).SelectMany(membership => membership.Facts), fact => fact.On > day);

    [Theory]
    [MemberData(nameof(LoadDay.All), MemberType = typeof(LoadDay))]
    public void Sales_OfSettledMembers_AreWeeklyForEighteenMonths(DateOnly day)
    {
        var weekly = Memberships(day).Count(membership => IsWeekly(membership.Facts, "sales", day));
        var submitted = Memberships(day).Count(membership => IsWeekly(membership.Facts, "pos-submission", day));

        Assert.True(weekly >= 90, $"{weekly} memberships sell every week");
        Assert.True(submitted >= 35, $"{submitted} memberships submit every week");
    }

    [Fact]
    public void Names_OfPartners_SayThatTheyAreMadeUp()
    {
        var names = SampleNetwork.Of(new DateOnly(2026, 11, 22)).Enrolments.Select(enrolment => enrolment.Partner.Name).ToArray();

        Assert.All(names, name => Assert.Contains(Hints, hint => name.Contains(hint, StringComparison.Ordinal)));
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Persons_OfPartners_ArePseudonyms()
    {
        var network = SampleNetwork.Of(new DateOnly(2026, 11, 22));

        foreach (var enrolment in network.Enrolments)
        {
            var told = enrolment.Memberships.SelectMany(membership => membership.Facts).Select(fact => fact.Person).OfType<string>();
            Assert.Superset(told.ToHashSet(StringComparer.Ordinal), enrolment.Partner.People.Select(person => person.Id).ToHashSet(StringComparer.Ordinal));
            Assert.All(enrolment.Partner.People, person => Assert.Matches($"^{enrolment.Partner.Id}-[0-9]{{2}}$", person.Id));
        }
    }

    private static IEnumerable<Partners.EnrolledMembership> Memberships(DateOnly day) =>
        SampleNetwork.Of(day).Enrolments.SelectMany(enrolment => enrolment.Memberships);

    private static bool IsWeekly(IReadOnlyList<Fact> facts, string kind, DateOnly day)
    {
        var days = facts.Where(fact => fact.Kind == kind).Select(fact => fact.On).Order().ToArray();
        return days.Length > 0 && days[0] <= day.AddMonths(-18).AddDays(15)
            && days.Zip(days.Skip(1)).All(pair => pair.Second.DayNumber - pair.First.DayNumber <= 15);
    }

    private static string Written(DateOnly day)
    {
        var network = SampleNetwork.Of(day);
        var text = new StringBuilder();
        foreach (var enrolment in network.Enrolments)
        {
            foreach (var membership in enrolment.Memberships)
            {
                text.Append(membership.Program)
                    .Append(Encoding.UTF8.GetString(ContractsJson.WriteQuestion(ProgramQuestion.Of(LoadDay.DossierOf(enrolment, membership)))));
            }
        }

        return text.AppendJoin('\n', network.Cases.Select(opened => opened.ToString())).ToString();
    }
}
