using PartnerHub.Contracts;
using PartnerHub.Demo.Cast;
using PartnerHub.Demo.Tiers;
using PartnerHub.Demo.Tracks;
using PartnerHub.Demo.Files;
using PartnerHub.Partners;
using PartnerHub.Sanctions;

namespace PartnerHub.Demo;

/// <summary>A network of made-up partners as it would have grown up to a day. The same day gives the same network.</summary>
internal sealed record SampleNetwork
{
    private const int Seed = 20_170_615;

    public static string FirstPartner => Id(1);

    public required IReadOnlyList<Enrolment> Enrolments { get; init; }

    public required IReadOnlyList<OpenedCase> Cases { get; init; }

    public static SampleNetwork Of(DateOnly today)
    {
        Company[] companies = [.. WesternCast.All, .. CentralCast.All, .. NordicCast.All, .. SouthernCast.All, .. WorldCast.All];
        var enrolments = new List<Enrolment>();
        var cases = new List<OpenedCase>();
        for (var i = 0; i < companies.Length; i++)
        {
            MemberFile[] files = [.. Write(companies[i], i + 1, today)];
            enrolments.Add(Enrol(companies[i], i + 1, files));
            cases.AddRange(files.SelectMany(file => file.Cases));
        }

        return new SampleNetwork { Enrolments = enrolments, Cases = cases };
    }

    private static IEnumerable<MemberFile> Write(Company company, int number, DateOnly today)
    {
        if (company.Tier is { } tier)
        {
            var file = new MemberFile(Id(number), TierFile.Program, today, Seed + number);
            tier(new TierFile(file));
            yield return file;
        }

        if (company.Track is { } track)
        {
            var file = new MemberFile(Id(number), TrackFile.Program, today, Seed - number);
            track(new TrackFile(file, TrackRegion.Of(company.Country)));
            yield return file;
        }
    }

    private static Enrolment Enrol(Company company, int number, MemberFile[] files) => new()
    {
        Partner = new Partner
        {
            Id = Id(number),
            Name = company.Name,
            Country = company.Country,
            Types = company.Types,
            People = [.. files.SelectMany(file => file.People).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => new Person { Id = id })],
        },
        Memberships = [.. files.Select(file => file.Build())],
    };

    private static string Id(int number) => FormattableString.Invariant($"p{number:000}");
}
