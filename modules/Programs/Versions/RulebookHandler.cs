using System.Text;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs.Catalog;
using PartnerHub.Programs.Packages;

namespace PartnerHub.Programs.Versions;

internal sealed class RulebookHandler(ServedPrograms programs, ProgramCatalog catalog) : IRequestHandler<FindRulebook, Rulebook?>, IRequestHandler<OpenRulebook, OpenedRulebook>
{
    public async Task<Rulebook?> Handle(FindRulebook asked, CancellationToken cancellation) => (await programs.Find(asked.Program, asked.On, cancellation))?.Package.Rulebook;

    public async Task<OpenedRulebook> Handle(OpenRulebook asked, CancellationToken cancellation)
    {
        var rulebook = asked.Rulebook;
        if (rulebook.Packed is null)
        {
            return Refused(LocalizedText.Of("rendue avec des contrats antérieurs à la 1.0", "made by contracts before 1.0"));
        }

        if (RulebookVersion.Of(rulebook.PluginVersion, rulebook.Packed, Encoding.UTF8.GetBytes(rulebook.Settings)) != rulebook.Version)
        {
            return Refused(LocalizedText.Of(
                $"les réglages gardés ne sont pas ceux de la version {rulebook.Version}",
                $"the settings kept are not those of version {rulebook.Version}"));
        }

        if (await catalog.Open(rulebook) is not { } opened)
        {
            return Refused(LocalizedText.Of($"le paquet de la version {rulebook.PluginVersion} n’a pas été gardé ici", $"the package of version {rulebook.PluginVersion} was not kept here"));
        }

        return opened.Entry.Package.Refusal is { } refusal ? Refused(refusal) : new() { Program = opened.Name };
    }

    private static OpenedRulebook Refused(LocalizedText reason) => new() { Refusal = reason };
}
