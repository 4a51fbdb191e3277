using System.Diagnostics;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.StartsAProcess;

/// <summary>Starts a process of its own.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("starts-a-process", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                using var started = Process.Start(new ProcessStartInfo("sleep", "1") { UseShellExecute = false });
            }

            return base.Assess(dossier, on);
        }
    }
}
