using PartnerHub.Contracts;
using PartnerHub.Partners.SalesSums;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Dossiers;

/// <summary>What was read of one member, until it is whole.</summary>
internal sealed class DossierParts(string id, string partner)
{
    private readonly List<(long Number, Fact Fact)> _facts = [];
    private HashSet<long>? _overtaken;

    public string Id => id;

    public string? Name { get; set; }

    public string Country { get; set; } = "";

    public IReadOnlyList<string> Types { get; set; } = [];

    public DateOnly? JoinedOn { get; set; }

    public List<Person> People { get; } = [];

    public List<(string? Level, DateOnly? From)> Levels { get; } = [];

    public List<SalesSum> Sales { get; } = [];

    /// <summary>False when the member was not there yet at the revision.</summary>
    public bool IsKnown => Name is not null;

    public void Add(long number, long? corrects, Fact? fact)
    {
        if (corrects is { } earlier)
        {
            (_overtaken ??= []).Add(earlier);
        }

        if (fact is not null)
        {
            _facts.Add((number, fact));
        }
    }

    public MemberDossier Build(string program, long revision, IReadOnlyList<SanctionCase> cases)
    {
        var member = new Member
        {
            Id = id,
            Program = program,
            Partner = new Partner { Id = partner, Name = Name!, Country = Country, Types = Types, People = People },
            Membership = LevelsHeld.Build(JoinedOn, Levels),
        };
        var dossier = new Dossier { Partner = member.Partner, Membership = member.Membership, Facts = Facts(), Cases = cases };
        return new MemberDossier(member, dossier, revision);
    }

    private FactSet Facts()
    {
        var facts = new List<Fact>(_facts.Count + Sales.Count);
        foreach (var (number, fact) in _facts)
        {
            if (_overtaken?.Contains(number) != true)
            {
                facts.Add(fact);
            }
        }

        SalesFacts.AddTo(facts, Sales);
        return facts.Count == 0 ? FactSet.Empty : FactSet.Of(facts);
    }
}
