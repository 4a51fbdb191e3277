using System.Runtime.InteropServices;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.HandlesSigterm;

/// <summary>Takes the signal to stop for itself.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("handles-sigterm", settings)
    {
        private PosixSignalRegistration? _taken;

        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                _taken ??= PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => context.Cancel = true);
            }

            return base.Assess(dossier, on);
        }
    }
}
