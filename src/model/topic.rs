//! Topics of the health domain (codebook.md) with their OECD CRS purpose codes.

use serde::{Deserialize, Serialize};

macro_rules! topics {
    ($($name:ident $code:literal $crs:literal $label:literal;)*) => {
        /// A topic of the health domain.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Topic { $(#[doc = $label] $name,)* }

        impl Topic {
            /// Every topic, in the codebook's order.
            pub const ALL: &'static [Topic] = &[$(Topic::$name,)*];

            /// The codebook's word.
            pub fn code(self) -> &'static str { match self { $(Topic::$name => $code,)* } }

            /// OECD CRS purpose codes, separated by `;`, empty where there is none.
            pub fn crs(self) -> &'static str { match self { $(Topic::$name => $crs,)* } }

            /// The topic in English.
            pub fn label(self) -> &'static str { match self { $(Topic::$name => $label,)* } }
        }
    };
}

topics! {
    Governance "governance" "12110" "Health policy and governance";
    Workforce "workforce" "12181;12281" "Medical education and workforce";
    Research "research" "12182" "Medical research";
    HospitalCare "hospital-care" "12191" "Hospital and specialised care";
    PrimaryCare "primary-care" "12220" "Primary health care";
    InfectiousDisease "infectious-disease" "12250;12262;12263;13040" "Infectious disease";
    Immunization "immunization" "12250" "Immunization";
    Ncd "ncd" "12310;12240" "Noncommunicable disease";
    Oncology "oncology" "12310" "Oncology";
    Cardiology "cardiology" "12310" "Cardiology";
    MaternalChild "maternal-child" "13020" "Maternal and child health";
    MentalHealth "mental-health" "12340" "Mental health";
    Rehabilitation "rehabilitation" "12191" "Rehabilitation";
    Pharma "pharma" "12191" "Medicines";
    Devices "devices" "12191" "Medical devices";
    DigitalHealth "digital-health" "12110" "Digital health";
    Emergency "emergency" "72010" "Emergency and humanitarian medicine";
    MedicalTourism "medical-tourism" "" "Treatment abroad";
    NuclearMedicine "nuclear-medicine" "12191" "Nuclear medicine";
    TraditionalMedicine "traditional-medicine" "" "Traditional medicine";
    Financing "financing" "12110" "Health financing";
    Infrastructure "infrastructure" "12230" "Health infrastructure";
}
