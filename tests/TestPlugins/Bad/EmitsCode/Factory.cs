using System.Reflection;
using System.Reflection.Emit;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.EmitsCode;

/// <summary>Makes code while it runs.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("emits-code", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                var made = new DynamicMethod("Seven", typeof(int), []);
                var code = made.GetILGenerator();
                code.Emit(OpCodes.Ldc_I4_7);
                code.Emit(OpCodes.Ret);
                _ = made.CreateDelegate<Func<int>>()();
            }

            return base.Assess(dossier, on);
        }
    }
}
