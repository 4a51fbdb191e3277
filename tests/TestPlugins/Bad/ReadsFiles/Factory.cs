using System.IO;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.ReadsFiles;

/// <summary>Reads files that are none of its business.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("reads-files", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                _ = File.ReadAllText(Environment.ProcessPath is null ? "/etc/hostname" : "/proc/self/cmdline");
            }

            return base.Assess(dossier, on);
        }
    }
}
