using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Storage.Tests.Hub;

namespace PartnerHub.Storage.Tests.Facts;

/// <summary>Writes of every sort to a program, one after the other, chosen by a seed.</summary>
internal sealed class RandomHistory(StorageHub hub, int seed)
{
    private static readonly string?[] Levels = ["bronze", "silver", "gold", null];
    private readonly Random _random = new(seed);
    private readonly List<string> _members = [];
    private readonly Dictionary<string, List<long>> _standing = new(StringComparer.Ordinal);
    private int _partners;

    public Task StepAsync() => _members.Count == 0 ? EnrolAsync() : _random.Next(9) switch
    {
        0 => EnrolAsync(),
        1 => hub.SendAsync(new RecordLevel("tiers", AnyMember(), Levels[_random.Next(Levels.Length)], AnyDay())),
        2 or 3 => CorrectAsync(),
        4 or 5 => new SalesDelta("tiers", AnyMember(), AnyDay(), _random.Next(-50_000, 500_000))
        {
            Product = _random.Next(2) == 0 ? null : "a", Quantity = _random.Next(2) == 0 ? null : 10_000, Lines = _random.Next(3) - 1,
        }.WriteAsync(hub),
        _ => RecordAsync(),
    };

    private async Task EnrolAsync()
    {
        // Not in the order of their ids, so that later members stand between earlier ones.
        var id = string.Create(CultureInfo.InvariantCulture, $"p{_random.Next(1_000):000}-{++_partners}");
        await hub.SendAsync(new EnrolPartners([Sample.Partner(id, Sample.In("tiers", Sample.Sale(AnyDay(), 1)), Sample.In("tracks", Sample.Sale(AnyDay(), 2)))]));
        _members.Add(id + ".tiers");
        _standing[id + ".tiers"] = [1];
    }

    private async Task RecordAsync()
    {
        var entries = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Sample.New(AnyMember(), AnyFact())).ToArray();
        var recorded = await hub.SendAsync(new RecordFacts("tiers", entries, "api"));
        for (var i = 0; i < entries.Length; i++)
        {
            _standing[entries[i].Member].Add(recorded.Numbers[i]);
        }
    }

    private async Task CorrectAsync()
    {
        var member = AnyMember();
        if (_standing[member] is not { Count: > 0 } standing)
        {
            return;
        }

        var number = standing[_random.Next(standing.Count)];
        var fact = _random.Next(2) == 0 ? null : AnyFact();
        var recorded = await hub.SendAsync(new RecordFacts("tiers", [new() { Member = member, Fact = fact, Corrects = number }], "api"));
        standing.Remove(number);
        if (fact is not null)
        {
            standing.Add(recorded.Numbers[0]);
        }
    }

    private Fact AnyFact() => _random.Next(3) switch
    {
        0 => new Fact { Kind = "score", On = AnyDay(), Value = _random.Next(100) / 10m },
        1 => new Fact { Kind = "website", On = AnyDay(), Value = _random.Next(2) == 0 },
        _ => Sample.Sale(AnyDay(), _random.Next(1_000_000) / 100m),
    };

    private string AnyMember() => _members[_random.Next(_members.Count)];

    private DateOnly AnyDay() => Sample.Day.AddDays(-_random.Next(400));
}
