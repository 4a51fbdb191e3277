using System.Runtime.Loader;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.ResolvesForAll;

/// <summary>Wants to give every assembly that is looked for.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("resolves-for-all", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                AssemblyLoadContext.Default.Resolving += (_, _) => typeof(Factory).Assembly;
            }

            return base.Assess(dossier, on);
        }
    }
}
