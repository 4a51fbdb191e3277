using System.Linq;
using System.Reflection;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.ReadsTheHost;

/// <summary>Looks by reflection for what the host holds.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("reads-the-host", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                _ = AppDomain.CurrentDomain.GetAssemblies()
                    .Where(assembly => assembly.GetName().Name!.StartsWith("PartnerHub", StringComparison.Ordinal))
                    .SelectMany(assembly => assembly.GetTypes())
                    .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
                    .Count();
            }

            return base.Assess(dossier, on);
        }
    }
}
