using PartnerHub.Contracts;

namespace TestPlugins.Bad.OneHugeArray;

/// <summary>Asks for more memory at once than there is.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("one-huge-array", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                var held = new byte[8][];
                for (var i = 0; i < held.Length; i++)
                {
                    held[i] = GC.AllocateArray<byte>(int.MaxValue - 100, pinned: true);
                }
                
                GC.KeepAlive(held);
            }

            return base.Assess(dossier, on);
        }
    }
}
