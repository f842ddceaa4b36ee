/** Words that names begin with, have in them, or follow, as they are without marks. */

/** Family names; those that are also frequent words count only with a capital. */
export const FAMILY = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan truong lam mai trinh dao ha luong cao to ta chau luu thai thach quach vuong trieu lai tang kieu mac ton nghiem khuc an la phung tong quan bach mao giang dieu kim son danh chu vi nong be hua sung vang lo lu thao hang mua kha moong ksor kpa rmah siu'.split(' '),
);
/** Family names that are hardly anything else. */
export const FAMILY_ALONE = new Set(['nguyen', 'tran', 'huynh']);
/** Middle names, by which a family name in small letters, or in capitals, is known for one. */
export const MIDDLE = new Set(['van', 'thi', 'huu', 'duc', 'dinh', 'ngoc', 'quang', 'minh', 'thanh', 'xuan', 'hong', 'cong', 'quoc']);
/** Words after which a name comes. */
export const ADDRESS = new Set('a anh c chi e em ong ba co chu bac chau thay cau di dc dchi sep mr ms mrs'.split(' '));
/** Provinces and cities, as they are met without marks in other languages. */
export const PLACES = new Set(
  ('an giang,ba ria,bac giang,bac kan,bac lieu,bac ninh,ben tre,bien hoa,binh dinh,binh duong,binh long,binh phuoc,binh thuan,buon ma,ca mau,can tho,cao bang,cao lanh,chi minh,da lat,da nang,dak lak,dak nong,dien bien,' +
    'dinh quan,dong ha,dong hoi,dong nai,dong thap,dong xoai,gia lai,gia nghia,ha giang,ha long,ha nam,ha noi,ha tinh,hai duong,hai phong,hau giang,ho chi,hoa binh,hoi an,hue city,hung yen,khanh hoa,kien giang,kon tum,lai chau,' +
    'lam dong,lang son,lao cai,long an,long khanh,long thanh,long xuyen,ma thuot,minh city,my tho,nam dinh,nghe an,nha trang,nhon trach,ninh binh,ninh thuan,phan rang,phan thiet,phu quoc,phu tho,phu yen,phuoc long,quang binh,' +
    'quang nam,quang ngai,quang ninh,quang tri,quy nhon,rach gia,sa dec,sai gon,soc trang,son la,tam ky,tan an,tan phu,tay ninh,thai binh,thai nguyen,thanh hoa,thu dau,thu duc,thua thien,thong nhat,tien giang,tra vinh,trang bom,' +
    'tuy hoa,tuyen quang,viet nam,viet tri,vinh cuu,vinh long,vinh phuc,vinh yen,vung tau,xuan loc,yen bai').split(','),
);
