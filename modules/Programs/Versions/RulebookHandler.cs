using System.Text;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs.Catalog;
using PartnerHub.Programs.Packages;

namespace PartnerHub.Programs.Versions;

internal sealed class RulebookHandler(ProgramCatalog catalog) : IRequestHandler<FindRulebook, Rulebook?>, IRequestHandler<OpenRulebook, OpenedRulebook>
{
    public async Task<Rulebook?> Handle(FindRulebook asked, CancellationToken cancellation) => (await catalog.Find(asked.Program, asked.On))?.Package.Rulebook;

    public async Task<OpenedRulebook> Handle(OpenRulebook asked, CancellationToken cancellation)
    {
        var rulebook = asked.Rulebook;
        if (RulebookVersion.Of(rulebook.PluginVersion, Encoding.UTF8.GetBytes(rulebook.Settings)) != rulebook.Version)
        {
            return Refused(LocalizedText.Of(
                $"les réglages gardés ne sont pas ceux de la version {rulebook.Version}",
                $"the settings kept are not those of version {rulebook.Version}"));
        }

        if (await catalog.Open(rulebook) is not { } opened)
        {
            return Refused(LocalizedText.Of($"la version {rulebook.PluginVersion} n’est pas installée", $"version {rulebook.PluginVersion} is not installed"));
        }

        return opened.Entry.Package.Refusal is { } refusal ? Refused(refusal) : new() { Program = opened.Name };
    }

    private static OpenedRulebook Refused(LocalizedText reason) => new() { Refusal = reason };
}
